import type { ReminderMessages } from './en.ts';

export const zhCn: ReminderMessages = {
  title: '提醒',
  label: '收藏的岗位截止前提醒我',
  hint: '早上九点由浏览器弹出通知，收藏了但还没投递的岗位，每个只提醒一次。在这台电脑上计算，不发送任何内容。',
  when: '提醒时间',
  daysBefore: (days) => (days === 1 ? '前一天' : `提前 ${days} 天`),
  refused: '没有开启：浏览器不允许本扩展显示通知。',
  remindMe: '截止前提醒我',
  on: (day) => `${day}提醒`,
  told: '已提醒',
  closesIn: (days, title) => {
    if (days === 0) return `今天截止：${title}`;
    return days === 1 ? `明天截止：${title}` : `${days} 天后截止：${title}`;
  },
  closesAt: (when) => `截止时间：${when}`,
  movedTo: (when, before) => `截止时间已改为 ${when}，收藏时是 ${before}`,
  isClosed: (title) => `已关闭：${title}`,
  closedOn: (day, reason) => `${day}关闭：${reason}`,
  closed: '招聘号显示这个岗位已经关闭。',
  many: (count) => `${count} 个收藏的岗位即将截止`,
};
