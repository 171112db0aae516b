export const integrity = {
 "miscarriage-elements.ar.js": "sha384-Xkq/eUyq98mXCXeJ4rX7vhXeRB57SkkPOEeblX41YfEUDj9faJsodLYpTd85eXzM",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-Nr4xlxLdmWjhOzvBIE6enfs/SANJTLF5EsA8n3a+Y5hSEqcwOSyNoFI0QRN/fQK6",
 "miscarriage-elements.en.js": "sha384-qT7cJl17k7DIdiRwxWlgKTXZ+C1biibPzrAal+qwZ/Yj3mgwixuF8icLNBB1//Lb",
 "miscarriage-elements.js": "sha384-IO8lX2jZ9wdMsMW30cUaewpx3cNtMKpXgPVIy3/TR62E6ltsjRLGCc+UmELBFAGt",
 "miscarriage-elements.nl.js": "sha384-+OcIQcZ8BfgOjZuSP2VZCV2MWrN7TEu2zXNXsIG9s5roSFw/zmzCDBVSvpykMnV0",
 "miscarriage-frame.js": "sha384-DY709qC3vTp0nz59yInJQ+JTe80LIeH90ba2cJ/ENAm0doyr99u5bYj/hd1I3h3E",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
