/**
 * Body text, title and date of web pages, measured on WCXB, the Web Content Extraction Benchmark.
 */
package org.hearsay.eval.page;
