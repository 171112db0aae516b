export const integrity = {
 "miscarriage-elements.ar.js": "sha384-N1oLHRIUoHsBRZihhe9C4Sahhjd3fHsYpDfCCbO9gExCCUNhfyYmA3sMzcAlktDH",
 "miscarriage-elements.css": "sha384-1m1m81xdjcKHuCbiysn11cL7obIIXPUD5Y4TfIPIjs97KXI9Xu4860mu1c/Vbk4l",
 "miscarriage-elements.de.js": "sha384-Vg/eG9XL459xnEgNQvRu2fyZrZvK0E1ly7kHNY2uQss7ksln8RIZGAIPSeECEf8t",
 "miscarriage-elements.en.js": "sha384-YQmXPXK9XlkS3IgH2lvhrEZ69Wmc2VWeC8pmmGgQIZCw2nyjkhBLszqjYIZ3eGa4",
 "miscarriage-elements.js": "sha384-vupzty4hq6YRbq54n5K8Sb0C48oLLpeNw/RilVIIPAwWWhiVbW28CBrPOHLL/IdF",
 "miscarriage-elements.nl.js": "sha384-0rijqmHM9Ts1plxAtIR0lviP4+VTynE6vhgnQcp3aNTlnrffP3JbGvIuJ7rpaeLG",
 "miscarriage-frame.js": "sha384-3HCzEqf5l3fXB6VTs4uLhahvm8/qnb7ahjtJNSvfs5q+tH8nPIcKnDTMOLUF7Z0i",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-YSYLSaFA+QxBv9fvYUxcMaFRdcToJu1nZ8TUgZKbRfwJ+zTvijpON2iYeprdA83w",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
