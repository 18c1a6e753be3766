/** Reports in lines of JSON, in arrays and objects of JSON, and in JSON Feed. */
package org.hearsay.reader.json;
