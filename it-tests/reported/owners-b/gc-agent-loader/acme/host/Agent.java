package acme.host;

public interface Agent {
    void deploy(String name, boolean careful) throws Exception;
    void undeploy() throws Exception;
    String report();
}
