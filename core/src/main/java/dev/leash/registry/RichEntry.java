package dev.leash.registry;

import dev.leash.weak.Identity;

/** An entry with a handle or a key. */
final class RichEntry extends Entry {

  private final Identity handle;
  private final Object key;

  RichEntry(Object listener, Identity handle, Object key, Stage first) {
    super(listener, first);
    this.handle = handle;
    this.key = key;
  }

  @Override
  Identity handle() {
    return handle;
  }

  @Override
  Object key() {
    return key;
  }
}
