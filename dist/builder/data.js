export const integrity = {
 "miscarriage-elements.ar.js": "sha384-IPfCtTTXDyZvO77JB7fXvIKMdb5LRy3mnqUX9hJdKllZBCsSnEAg4YguXnUHM1iy",
 "miscarriage-elements.css": "sha384-RAPq3/Qg76VOp+dy/vUTbzrDMGwWxW10Ne/dFgun2LjhWmjL/e9FG+Yq241A8NMZ",
 "miscarriage-elements.de.js": "sha384-oHL1pqC4me3tu90yTadmaYpOenJRu06GbOHqVb6z+k0t2dBde7dVR9dfis0H7myb",
 "miscarriage-elements.en.js": "sha384-Ux7d7m/CZIMWHDCPSGUwtNo/b/aQlnD3p0AhhInnb8d5LWMaQy5EdPUYAzJiEZz5",
 "miscarriage-elements.js": "sha384-M9kf2ZOQqimmuLMLqcUSuVaAXZomyCUzZS6iqjCTSYSyRB5WpEJ8u/kDequn1Y+C",
 "miscarriage-elements.nl.js": "sha384-HF/R7SE8P9ynxx69FGTvn9l3Ll0bgeDovS9KeGCvpcno0RsMin2RafjxGvyd0ugx",
 "miscarriage-frame.js": "sha384-SAX+j77cECR6Jz1pYqjihE0h9pR+KxThH9w8kqRgxbrO4p3tpfiBh+RHpMQsUbLB",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8"
};
export const version = "0.1.0";
