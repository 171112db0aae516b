export const integrity = {
 "miscarriage-elements.ar.js": "sha384-uCH7EOnO7hWtjCUEP12whhYWsRsffsTzZ7qRHy2rWb6Qby6Ykf3JEJ+6cZXEIBDM",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-gJMCfZJxSsqOu1q3nRqLEPEskjyBUbbrQ2tHC/iZzFYhaj9PJtdJy8L5m9hvATI5",
 "miscarriage-elements.en.js": "sha384-0d+6TJK89Sw+Q72lUeNzoG+c7auRhhZ3MzcFnRS/Gw5B7siVLfouHSuPyaAR+P7p",
 "miscarriage-elements.js": "sha384-ddru7GwBWQGciBw7XIJR0WQzsUj9ctQNYVNjSeIJlgD0u8wyBg/csAKSgmVK0WlH",
 "miscarriage-elements.nl.js": "sha384-KKQAaBTv4IHdtUbW/eQbrcwwHUg+6prXu4AKsQCYxRODBMaIh3QpfSch8koEARc7",
 "miscarriage-frame.js": "sha384-wpLLupzVAf8uLt3NBHOTi4snprLNMlfWaz0ri8S+fURwK5t7bJK0PpGA7Ap5Iu1G",
 "page.js": "sha384-t+AMwhofk67XR77n8LO1smP5g51R3x/MVSiINpeDYz/ug+QCfIURUlKe5FP6zw9j",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
