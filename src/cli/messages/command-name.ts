export type CommandName = 'convert' | 'check' | 'show' | 'tasks' | 'graph' | 'trace' | 'completion'
