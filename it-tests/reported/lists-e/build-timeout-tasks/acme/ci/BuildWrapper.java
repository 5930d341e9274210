package acme.ci;

public interface BuildWrapper {
    interface Environment {
        default void write(String line) { }

        void tearDown(Build build);
    }

    Environment setUp(Build build);
}
