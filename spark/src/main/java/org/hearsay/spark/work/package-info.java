/** How one piece of work is done, whatever it is. */
package org.hearsay.spark.work;
