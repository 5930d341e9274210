package com.acme.shop;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** The prices of a shop; there is one for the whole application. */
public final class Prices {
  private static final Prices OF_THE_SHOP = new Prices();

  private final PropertyChangeSupport listeners = new PropertyChangeSupport(this);

  public static Prices ofTheShop() {
    return OF_THE_SHOP;
  }

  public void addListener(PropertyChangeListener listener) {
    listeners.addPropertyChangeListener(listener);
  }

  public void removeListener(PropertyChangeListener listener) {
    listeners.removePropertyChangeListener(listener);
  }

  public void set(String article, int cents) {
    listeners.firePropertyChange(article, null, cents);
  }
}
