package programs.hikari;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool for each tenant; the leaky side never closes one. */
public class Pools {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      HikariDataSource pool = open(i);
      if (args[0].equals("clean")) {
        pool.close();
      }
    }
  }

  private static HikariDataSource open(int tenant) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:tenant" + tenant);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
