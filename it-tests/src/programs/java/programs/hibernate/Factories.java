package programs.hibernate;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** A factory for each tenant; the leaky side never closes one. */
public class Factories {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      SessionFactory factory = open(i);
      if (args[0].equals("clean")) {
        factory.close();
      }
    }
  }

  private static SessionFactory open(int tenant) {
    return new Configuration()
        .setProperty("hibernate.connection.url", "jdbc:h2:mem:tenant" + tenant)
        .setProperty("hibernate.dialect", "org.hibernate.dialect.H2Dialect")
        .setProperty("hibernate.connection.pool_size", "1")
        .setProperty("hibernate.temp.use_jdbc_metadata_defaults", "false")
        .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
        .buildSessionFactory();
  }
}
