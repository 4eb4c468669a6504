/** The process that prints. It is started by `kit/pdf/render.ts` with the folder of its jobs, and ends with its parent. */
import { serveJobs } from '../kit/pdf/worker.ts'

serveJobs(process.argv[2] ?? '')
