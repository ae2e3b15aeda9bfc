import { describe, expect, test } from 'vitest';
import { contentOf, refuseBinary } from './content.ts';

describe('contentOf', () => {
  test.each([
    ['{"jobs": []}', 'json'],
    [' \n[{"id": 1}]', 'json'],
    ['[]', 'json'],
    ['<!doctype html><p>x', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html><html></html>', 'html'],
    ['<div itemscope></div>', 'html'],
    ['<!-- saved -->\n<script type="application/ld+json">{}</script>', 'html'],
    ['职位,公司\n钳工,某厂', 'table'],
    ['[急聘]钳工,某厂\n[急聘]车工,某厂', 'table'],
  ])('takes %j for %s', (text, kind) => {
    expect(contentOf(text).kind).toBe(kind);
  });

  test.each([
    ['', 'empty_file'],
    [' \n\n ', 'empty_file'],
    ['<?xml version="1.0"?><source></source>', 'unknown_format'],
    ['<rss version="2.0"></rss>', 'unknown_format'],
    ['<!-- a feed -->\n<feed xmlns="http://www.w3.org/2005/Atom"/>', 'unknown_format'],
    ['[{"id": 1}, {"id"', 'truncated'],
  ])('refuses %j as %s', (text, code) => {
    expect(() => contentOf(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('refuseBinary', () => {
  test.each([
    ['a workbook', '504b0304', 'save the sheet as CSV'],
    ['a PDF', '255044462d312e37', 'a PDF'],
    ['binary data', '89504e470d0a1a0a00', 'binary data'],
  ])('refuses %s and says what to do', (_name, hex, advice) => {
    expect(() => refuseBinary(Buffer.from(hex, 'hex'))).toThrow(advice);
  });

  test('lets UTF-16 pass, whose letters have zero bytes', () => {
    expect(() => refuseBinary(Buffer.from('\ufefftitle', 'utf16le'))).not.toThrow();
  });
});
