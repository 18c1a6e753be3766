/**
 * Knowledge that is not in the report: places, office holders by date, organizations, role words,
 * event words and cues of claims.
 *
 * <p>{@link org.hearsay.knowledge.Knowledge} loads it from tables that the command {@code
 * knowledge/build/build.py} makes of open data and of hand-written tables; NOTICE.md beside the
 * tables names every source and licence. Large tables are searched in place, so loading takes well
 * under a third of a second.
 */
package org.hearsay.knowledge;
