export { getMetric } from './get-metric.ts';
