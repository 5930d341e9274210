/**
 * Spring Boot's view of the agent: the actuator endpoint {@code leash}, a health indicator that is
 * off unless asked for, and meters. All of it is configured by properties; no type is to be called.
 */
package dev.leash.spring;
