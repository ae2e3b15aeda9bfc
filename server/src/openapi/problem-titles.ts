import type { ProblemCode } from '@recruitment-feed/sdk/contract';
import { problemTitles } from '../http/problems.ts';
import { type Text, text } from './text.ts';

const chinese: Readonly<Record<ProblemCode, string>> = {
  invalid_parameter: '参数无效',
  unknown_parameter: '没有这个参数',
  invalid_cursor: '游标无效',
  cursor_filter_mismatch: '游标与筛选条件不符',
  invalid_request: '请求无效',
  idempotency_key_missing: '缺少幂等键',
  missing_key: '缺少密钥',
  invalid_key: '密钥无效',
  secret_key_in_url: '私密密钥出现在网址中',
  origin_not_allowed: '来源未获许可',
  publishable_key_forbidden: '公开密钥不能执行此操作',
  insufficient_scope: '密钥权限不足',
  not_found: '不存在',
  method_not_allowed: '不支持该请求方法',
  idempotency_in_progress: '相同的请求正在处理',
  invalid_state_transition: '当前状态下不能这样变更',
  event_over: '活动已结束',
  already_exists: '已存在',
  still_referenced: '仍被引用',
  limit_reached: '已达上限',
  cursor_expired: '游标已过期',
  deleted: '已删除',
  precondition_failed: '前置条件不满足',
  payload_too_large: '请求体过大',
  unsupported_media_type: '不支持的媒体类型',
  range_not_satisfiable: '请求的范围无法满足',
  validation_failed: '校验未通过',
  unreadable_image: '图片无法读取',
  idempotency_key_reused: '幂等键被用于不同的请求',
  precondition_required: '缺少前置条件',
  rate_limited: '请求过于频繁',
  internal: '服务器内部错误',
  unavailable: '服务暂不可用',
  calls_not_configured: '未配置视频通话',
};

/** What a code means: the title that problems carry, which is English in every answer as logs want it, and the same in Chinese. */
export function problemTitle(code: ProblemCode): Text {
  return text(problemTitles[code], chinese[code]);
}
