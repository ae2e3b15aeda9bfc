// Swagger UI speaks English alone. What it says of its own is put into Chinese here; what the document says is already.
const words = {
  Authorize: '授权',
  Authorized: '已授权',
  'Available authorizations': '可用的授权方式',
  Logout: '清除',
  Close: '关闭',
  'Value:': '值：',
  'Name: ': '名称：',
  'In: ': '位置：',
  'Try it out': '试一试',
  Cancel: '取消',
  'Cancel ': '取消 ',
  Reset: '重置',
  Execute: '执行',
  Clear: '清除',
  Parameters: '参数',
  'No parameters': '没有参数',
  Name: '名称',
  Description: '说明',
  'Request body': '请求体',
  required: '必填',
  'Send empty value': '发送空值',
  'Available values': '可选值',
  'Default value': '默认值',
  'Media type': '媒体类型',
  'Parameter content type': '参数内容类型',
  'Response content type': '响应内容类型',
  'Controls ': '决定 ',
  ' header.': ' 请求头。',
  'Example Value': '示例',
  'Edit Value': '编辑',
  Schema: '结构',
  Schemas: '数据结构',
  Examples: '示例',
  'Example Description': '示例说明',
  Responses: '响应',
  'Server response': '服务器响应',
  Code: '状态码',
  Details: '详情',
  Links: '链接',
  'No links': '无',
  Curl: 'curl 命令',
  'Request URL': '请求地址',
  'Response body': '响应体',
  'Response headers': '响应头',
  'Request duration': '耗时',
  Undocumented: '文档未注明',
  'Error: ': '错误：',
  'Download file': '下载文件',
  Download: '下载',
  'Headers:': '响应头：',
  Type: '类型',
  'Expand all': '全部展开',
  'Collapse all': '全部收起',
  'Additional properties': '其他属性',
  'Loading...': '正在载入…',
  'Expand operation': '展开',
  'Collapse operation': '收起',
  'Copy to clipboard': '复制',
  'Copy path to clipboard': '复制路径',
  'Apply credentials': '使用该密钥',
  'Remove authorization': '清除密钥',
  'authorization button unlocked': '未授权',
  'authorization button locked': '已授权',
};
const labels = ['aria-label', 'title', 'placeholder'];
/** What runs or is sent, and is no text to read. */
const code = 'pre, code, textarea';

/** `Add string item`, drawn in several pieces. */
const addItem = '.json-schema-form-item-add';

function translateText(node) {
  const { parentElement: parent } = node;
  if (!parent || parent.closest(code)) return;
  const chinese = parent.matches(addItem) ? (node.previousSibling ? '' : '添加一项') : words[node.data];
  if (chinese !== undefined && node.data !== chinese) node.data = chinese;
}

function translateLabels(element) {
  for (const name of labels) {
    const chinese = words[element.getAttribute(name)];
    if (chinese !== undefined) element.setAttribute(name, chinese);
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) translateText(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at = walker.currentNode; at; at = walker.nextNode())
    if (at.nodeType === Node.TEXT_NODE) translateText(at);
    else translateLabels(at);
}

/** Keeps everything below an element in Chinese, whatever is drawn there later: before it is painted. */
export function speakChinese(root) {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'childList') addedNodes.forEach(translate);
      else translate(target);
  }).observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: labels });
}
