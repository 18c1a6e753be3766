/** Words that tell of one thing: stems, families of words for one kind of happening, wordings. */
package org.hearsay.merge.fact.word;
