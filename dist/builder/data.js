export const integrity = {
 "miscarriage-elements.ar.js": "sha384-x8agc2E8lSVaWjoaGN99leXHNZcj85h8GK0ny2H33WLxn85JV6/4js09lIYkKAEg",
 "miscarriage-elements.css": "sha384-T9l5ukw0B3PxmPnyGhkwYG/Z7A2674So9fLqU7ikXyTG3xWTU6Mx266O275DVI/k",
 "miscarriage-elements.de.js": "sha384-9q4dZD8sdI8rqEV075N+YT2DZsO5aNT59gmbc86dNs8tNBM4MLYfI1l8ZmyzZJEe",
 "miscarriage-elements.en.js": "sha384-giN41ghwAoFEdj9Rm0wq1g/yED/B0FpUF3MlWWdIeZDlRsr5xqWWT1+VQyq8OwiF",
 "miscarriage-elements.js": "sha384-xi8vWo6FiAg3ZCoWtWdvfTonjXl7C/72DnPWg5gdsRFVmXUv+EHrPM8dWvIi3p6n",
 "miscarriage-elements.nl.js": "sha384-yEH1G288nMoFGucUxS/22lddvumQAQx/T2CTXekD8Po1ZEQwTxplItKg32XM/e/X",
 "miscarriage-frame.js": "sha384-03w87ub36lusKZy53ez/3dGhOkKC8qX90Z7cT0EJc8SfFnrt6YBpfFTsea+X7hSV",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-YSYLSaFA+QxBv9fvYUxcMaFRdcToJu1nZ8TUgZKbRfwJ+zTvijpON2iYeprdA83w",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
