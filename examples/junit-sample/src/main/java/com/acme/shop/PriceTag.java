package com.acme.shop;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;

/** Shows the price of an article until it is closed. */
public final class PriceTag implements PropertyChangeListener, AutoCloseable {
  private final Prices prices;
  private final String article;
  private volatile Object shown = "?";

  public PriceTag(Prices prices, String article) {
    this.prices = prices;
    this.article = article;
    prices.addListener(this);
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getPropertyName().equals(article)) {
      shown = event.getNewValue();
    }
  }

  public Object shown() {
    return shown;
  }

  @Override
  public void close() {
    prices.removeListener(this);
  }
}
