/** Why a registration is called a leak: one detector a verdict, working on snapshots only. */
package dev.leash.detect;
