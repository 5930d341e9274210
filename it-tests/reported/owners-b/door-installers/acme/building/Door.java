package acme.building;

public class Door {
    private final String name;
    private boolean locked, lit;

    public Door(String name) { this.name = name; }

    void lockFor(int level) { locked = level < 3; }
    void lightFor(int level) { lit = level > 0; }

    public boolean locked() { return locked; }
    public boolean lit() { return lit; }
}
