package org.forensica.events;

public record AutopsyEvent(String name, Object oldValue, Object newValue) {
}
