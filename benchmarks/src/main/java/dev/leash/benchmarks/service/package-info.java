/** Programs as services are, each run as a process of its own, with Leash and without. */
package dev.leash.benchmarks.service;
