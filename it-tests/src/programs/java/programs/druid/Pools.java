package programs.druid;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.SQLException;

/** A pool for each tenant; the leaky side never closes one. */
public class Pools {
  public static void main(String[] args) throws SQLException {
    for (int i = 0; i < 40; i++) {
      DruidDataSource pool = open(i);
      if (args[0].equals("clean")) {
        pool.close();
      }
    }
  }

  private static DruidDataSource open(int tenant) throws SQLException {
    DruidDataSource pool = new DruidDataSource();
    pool.setTestWhileIdle(false);
    pool.setUrl("jdbc:h2:mem:tenant" + tenant);
    pool.getConnection().close();
    return pool;
  }
}
