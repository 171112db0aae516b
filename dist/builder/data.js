export const integrity = {
 "miscarriage-elements.ar.js": "sha384-h3bF7YzVnAEKdt9gZf6hlzQTkC7czLKsRm8G4497B1HIImrxpAcBPODY9dr82NUE",
 "miscarriage-elements.css": "sha384-QEEREEKSylpEVp6E+iyan/UO3mPhL27mK7j7huEhT2ni6kvW9ytVIchNwypOXvjm",
 "miscarriage-elements.de.js": "sha384-D1Px6zyyig+qdoykrJnDjjW7Yn+N+IPAWINIUInSc4Q9PnR/ogZWQlPnrInm2ZHf",
 "miscarriage-elements.en.js": "sha384-Frart3alBaJxe+6x+R7zE7EtXjXCU6M1pK85MAknuczkavVyGG2iRqn25e+O3TL8",
 "miscarriage-elements.js": "sha384-XKmzAZySgaoMPQh+9uUYhabA8qkKh1KT9bcmRat+DQGk1xfPCoTtIfZ6U08mStk3",
 "miscarriage-elements.nl.js": "sha384-Fj6U+mpnr57X9ImZEEGoy7Ds7Brr6xqs2o29cCOyQLQQSRHnuv2O1WZYA1kE4quc",
 "miscarriage-frame.js": "sha384-/CJXG7EDm0OblvfLhHY6dSjTOrqiYeMp3BpE6eIvYmpA7qC56jZAqayUFkdAK351",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-YSYLSaFA+QxBv9fvYUxcMaFRdcToJu1nZ8TUgZKbRfwJ+zTvijpON2iYeprdA83w",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
