/** Reports that are hard to set, each named for what it stresses, and proof that they stress it. */
package nianbao.stress;
