/** Words of reports as exports pass them on: who says what, and quotes that stay short. */
package org.hearsay.exports.quote;
