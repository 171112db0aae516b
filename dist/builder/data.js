export const integrity = {
 "miscarriage-elements.ar.js": "sha384-r0wx0wifIeXZM50MLmjzDc9BHsMLTFvmHq7mVKLI9OKczmx5hNEslcsb3keo93H/",
 "miscarriage-elements.css": "sha384-QEEREEKSylpEVp6E+iyan/UO3mPhL27mK7j7huEhT2ni6kvW9ytVIchNwypOXvjm",
 "miscarriage-elements.de.js": "sha384-+KU0tI6kNGIVFOD5lZTcoXKG3g10zjVdJyISck95KpZsb57Lo/Noi0yQwOwQhae6",
 "miscarriage-elements.en.js": "sha384-qw333ZICSDiawMs8W67f/GwUbdDv5A7MQPp6iI/Y7upRu4SoXqFpagaWiz1VnWne",
 "miscarriage-elements.js": "sha384-pXkP8aiX1uuGXRVOq/Prd2266zlGBoVC5KCFwyqezGhOugLQbT3A6gloYogem5Pq",
 "miscarriage-elements.nl.js": "sha384-0jkty/RT3a6lptJCBxyZqf4BINBkR02IMM/d+baqz3r5nrGB+WEo28m9+JLR6MDq",
 "miscarriage-frame.js": "sha384-FEPcsAjJEBG8WP1BxW0iuMHu1i9ajKMrt0Cxgd5KXYwgBIeUWC/b4Z+xn9Z8TFRt",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-YSYLSaFA+QxBv9fvYUxcMaFRdcToJu1nZ8TUgZKbRfwJ+zTvijpON2iYeprdA83w",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
