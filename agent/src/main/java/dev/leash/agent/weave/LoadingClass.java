package dev.leash.agent.weave;

import java.security.ProtectionDomain;

/**
 * A class that is being loaded, or woven anew. Whoever asks for its header gets the same one, so
 * that the bytes are looked at once.
 *
 * <p>Confined to the thread that loads the class.
 */
public final class LoadingClass {

  private final ClassLoader loader;
  private final String internalName;
  private final ProtectionDomain domain;
  private final byte[] bytes;
  private ClassHeader header;

  /**
   * A class.
   *
   * @param loader its loader; null for the boot loader
   * @param internalName its name
   * @param domain where it is from; null if nobody said
   * @param bytes its class file
   */
  LoadingClass(ClassLoader loader, String internalName, ProtectionDomain domain, byte[] bytes) {
    this.loader = loader;
    this.internalName = internalName;
    this.domain = domain;
    this.bytes = bytes;
  }

  /** Its loader; null for the boot loader. */
  public ClassLoader loader() {
    return loader;
  }

  /** Its internal name. */
  public String internalName() {
    return internalName;
  }

  /** Its binary name. */
  public String className() {
    return internalName.replace('/', '.');
  }

  /** Where it is from; null if nobody said. */
  public ProtectionDomain domain() {
    return domain;
  }

  /** Its class file, which must not be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * What its class file says about its ancestors and methods.
   *
   * @throws IndexOutOfBoundsException or {@link IllegalArgumentException} if it is no class file
   */
  public ClassHeader header() {
    if (header == null) {
      header = ClassHeader.of(bytes);
    }
    return header;
  }
}
