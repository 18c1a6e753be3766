/** How facts of single reports become groups: ids, joins taken in order, what keeps two apart. */
package org.hearsay.merge.fact.group;
