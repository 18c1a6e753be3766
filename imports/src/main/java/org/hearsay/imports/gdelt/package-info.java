/** Events and mentions of GDELT 2.0 as records of what an outlet holds, coded by GDELT. */
package org.hearsay.imports.gdelt;
