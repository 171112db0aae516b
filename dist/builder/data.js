export const integrity = {
 "miscarriage-elements.ar.js": "sha384-91xn+aNMiTNBC8yGPqqNlqklmUxKPI+y+cOdQZGB0PTvZXLMvCPcT8KMnM30ABRC",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-LPMdZ8j3a+AwfMXn2ZI/uEWfdQJ5oN3phvAXZp7ExKER3ETm9qRq9dTFX7hDBJuA",
 "miscarriage-elements.en.js": "sha384-BbgVoXJX8JAUD3LM+Lde3G5/2RAny9VFWyGVlWknBh7Y6XJC+3D0s1EJ7kMJT6PY",
 "miscarriage-elements.js": "sha384-Qr6lli9Exyl70umZWlJBNzmhYhIt3KFPM6uoKi+xYn7QWPaUnzANnDbaOembMpz9",
 "miscarriage-elements.nl.js": "sha384-7buowMb/m3U35YAs9j0+5veEXYOqE2F8ajrJ1rCUxgsO9usxPaepuaTuHMS7U2QU",
 "miscarriage-frame.js": "sha384-kJqD6z0QsYWBOUgGXGSgnmbatyaCsMT2OIVJ0jZDMWSqFTEbmvIE26t4ihYL10ld",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
