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

SwaggerUIBundle({
  url: `/v1/openapi.json?lang=${lang}`,
  dom_id: '#reference',
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
