// Swagger UI has a dark scheme, which a class switches on.
const dark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
followScheme();
dark.addEventListener('change', followScheme);

const { lang } = document.documentElement;
if (lang === 'zh-CN') {
  const { speakChinese } = await import('/site/reference-zh-cn.js');
  speakChinese(document.body);
}

const reference = document.querySelector('#reference');
const url = `/v1/openapi.json?lang=${lang}`;

/** An operation's path is a part of the button that opens it, and no link within; the address follows what is open. */
const withoutNestedLinks = () => ({
  wrapComponents: {
    DeepLink:
      (_, { React }) =>
      ({ text }) =>
        React.createElement('span', null, text),
  },
});

async function draw() {
  // Asked for first, since Swagger UI would say in English alone that it is not there; kept for it meanwhile.
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  SwaggerUIBundle({
    url,
    dom_id: '#reference',
    plugins: [withoutNestedLinks],
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    defaultModelExpandDepth: 2,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    // A pasted key lives as long as the page.
    persistAuthorization: false,
    // The validator would be somebody else's server.
    validatorUrl: null,
  });
}

draw().catch((error) => {
  console.error(error);
  reference.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: reference.dataset.failed }),
  );
});
