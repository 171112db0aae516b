export const integrity = {
 "miscarriage-elements.ar.js": "sha384-tyH204pNrI+7/9we/fZyLmP7tKJjLWezQyDxmsyN6+b6yOpJ+8i9lUGlsEVf48wg",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-gxD4gKq3pzjRD5Z0be4gtRhrfonnF37/s6rOugP96z/090Gz0S1q8jwv6JbckLMx",
 "miscarriage-elements.en.js": "sha384-6tkeTNEpbqjmKRUJk77ogTVfIgaOZ1TFUXkgmH+ERRa7hzOwTI4G3yQDpC5AUIEk",
 "miscarriage-elements.js": "sha384-jOP9fvhAK+lvBSSr4tSEqFJNLfKXQ+JyU65SQmPpUTJAGQmCtspIgbsD+yLfMOtL",
 "miscarriage-elements.nl.js": "sha384-Pj++aUkq7xoIzf5aFd6/56MxJmJ+OLw+3664UWGh+raAdBWQqShnbExDe9BnTXFC",
 "miscarriage-frame.js": "sha384-JimNpPSPNLZJHOkHHyRyX2RPsM18z8sh6OsSc/E0cTvdI0q97R1OomD16GoyjN2E",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
