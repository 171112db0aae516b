export const integrity = {
 "miscarriage-elements.ar.js": "sha384-HsFzu9zsjKO/jdGv1sBeBl2vCCsOzhSjIFVB8UcrvBcutsGMSmgQ2y1e5mPCWFQW",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-oWBU/2ViNt8V3xt0WQAjPxqvqcnmw3ZI0TKg8sZEImCrBBogwDbjS8gvzXN0FFMS",
 "miscarriage-elements.en.js": "sha384-h6bsHasVcB08m4ET6/KGvPv0Fsw6P0ugOAlebg/p1H4qSJNqXe2w95hWw93zAD4N",
 "miscarriage-elements.js": "sha384-r1PXhY3lhWfmZB7z+MOipT62php3IksHEdZ+nma/5mOm3YZyqzYx/lxkMZap/ykS",
 "miscarriage-elements.nl.js": "sha384-DOrnBF50nYtnYHqacK3HWln4vY7ztqbSJGeD/Y5F0FMFhQ+YgkyrQ5vk7twryJsR",
 "miscarriage-frame.js": "sha384-z4COFcJAJ8oVbL/borXAIFcFlRBj6g14UhWA8bDfoidE38vbODIgKn/KYaWvxBrY",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
