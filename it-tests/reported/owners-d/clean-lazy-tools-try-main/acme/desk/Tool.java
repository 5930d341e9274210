package acme.desk;

public interface Tool {
    String use(String document);
}
