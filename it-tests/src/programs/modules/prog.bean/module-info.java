/** A named module with listeners of its own. */
module prog.bean {
  requires java.desktop;
}
