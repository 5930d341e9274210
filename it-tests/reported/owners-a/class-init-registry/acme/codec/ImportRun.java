package acme.codec;

/** Short-lived: the first one happens to initialise the classes. */
public class ImportRun implements AutoCloseable {
    private final String name;
    private int rows;
    public ImportRun(String name) { this.name = name; }
    public void row(int i) { Codecs.decode("int" + (2 + i % 35), "1"); Codecs.decode(i % 2 == 0 ? "kg" : "min", "1.5"); rows += Codecs.money("12.5").cents() > 0 ? 1 : 0; }
    @Override public void close() { }
    @Override public String toString() { return name + " " + rows; }
}
