export const integrity = {
 "miscarriage-elements.ar.js": "sha384-MFiaHRSfvHrrzIw2/Y6k8HuEfJC+FMQ19EvxYWXiaiRs0rPFKsJwpn9Dpsw5klh4",
 "miscarriage-elements.css": "sha384-feLU3MOh9g6/zW6YAeqMXw50DgXmAYprYFUlldqJEUsPcT9LHvfKUyNHR4FO3HqC",
 "miscarriage-elements.de.js": "sha384-yX429H0Azbb7s8h/S7dkk4RUUZEUCWzTY29hTTOkgQ5AXBxv4/7+7GwDDzw5nBSM",
 "miscarriage-elements.en.js": "sha384-i4EXdBAVYTtgNozPw5AG8FtQfvSRzFAQVX8sRzkeWrq+wO/HXegpyrLYpxI5Gdm3",
 "miscarriage-elements.js": "sha384-KAyuLunZ0myJTVrSBTbGfbmx95imrXoF2CaFP+tAz4dwjhz7IYDq4iqjvS72ffgj",
 "miscarriage-elements.nl.js": "sha384-XoOoILpdnq1NLnAmLrzdhUdqubW04D5PQld5pqhEunvq/Cf0TbiZajq3Ytj7uknL",
 "miscarriage-frame.js": "sha384-SAX+j77cECR6Jz1pYqjihE0h9pR+KxThH9w8kqRgxbrO4p3tpfiBh+RHpMQsUbLB",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8"
};
export const version = "0.1.0";
