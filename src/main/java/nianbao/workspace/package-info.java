/** A folder of report files that several people write, none of whom loses what he wrote. */
package nianbao.workspace;
