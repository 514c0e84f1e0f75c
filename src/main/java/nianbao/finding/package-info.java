/** What is wrong, where it stands and what to do about it: data that every stage can hand over. */
package nianbao.finding;
