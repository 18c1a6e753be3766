/** Who says what, measured on PolNeAR (Newell, Margolin and Ruths 2018). */
package org.hearsay.eval.polnear;
