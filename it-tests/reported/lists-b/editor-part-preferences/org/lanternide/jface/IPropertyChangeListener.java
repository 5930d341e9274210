package org.lanternide.jface;

import java.util.EventListener;

@FunctionalInterface
public interface IPropertyChangeListener extends EventListener {
    void propertyChange(PropertyChangeEvent event);
}
