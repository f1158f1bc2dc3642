/** What modules inject: the libraries' ports, made once by `createDependencies`. */
export const CONFIG = Symbol('ApiConfig');
export const CLOCK = Symbol('Clock');
export const EVENT_STORE = Symbol('EventStore');
export const CASE_HANDLING = Symbol('CaseHandling');
export const CONTEXT = Symbol('ContextPort');
export const SEALING = Symbol('Sealing');
export const READ_LOG = Symbol('ReadLog');
export const REGISTERS = Symbol('Registers');
export const REGISTER_QUERIES = Symbol('RegisterQueries');
export const BATCHES = Symbol('Batches');
export const READ_MODELS = Symbol('ReadModels');
export const CALENDAR_READER = Symbol('CalendarReader');
export const INBOX_MARKS = Symbol('InboxMarks');
export const PROCESS = Symbol('ProcessPort');
/** Null outside demo and test mode. */
export const CASE_CLOCK = Symbol('CaseClock');
export const DATABASE = Symbol('DatabasePool');
/** A function: the document is made when it is first asked for. */
export const OPENAPI = Symbol('OpenApi');
export const METRICS = Symbol('Metrics');
