/** The sessions in which residents and professionals have to sit at one table; of these four a professional attends three. */
export const JOINT_SESSIONS = ['G1', 'G2', 'G5', 'G6'] as const;
export type JointSession = (typeof JOINT_SESSIONS)[number];

/** G3 and G4 are open to either role: their minutes count, and they are never joint. */
export const SESSION_KINDS = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** That a session is *planned* joint follows from what it is; whether it *was* from who was there (D10). */
export const isPlannedJoint = (kind: SessionKind): kind is JointSession => JOINT_SESSIONS.some((each) => each === kind);
