/** Leak checks for JUnit Jupiter 5 and 6: a test that leaves registrations behind fails. */
package dev.leash.junit;
