package com.acme;

import org.springframework.context.ApplicationContext;

/** A bean that asks to be told for ever, and with it keeps the context that it is of. */
class Ticker {
  private final ApplicationContext context;

  Ticker(ApplicationContext context) {
    this.context = context;
    Shop.CHANGES.addPropertyChangeListener(change -> tick());
  }

  private void tick() {
    context.getId();
  }
}
