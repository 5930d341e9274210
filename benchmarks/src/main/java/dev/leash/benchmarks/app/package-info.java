/** Libraries that keep listeners, used as applications use them. */
package dev.leash.benchmarks.app;
