import type { Table } from '../term.ts';

/** Data, databases, machine learning. */
export const data: Table = {
  field: 'data',
  family: 'technology',
  lines: `
# skill
数据科学 | data science
量化研究 | quantitative research, quantitative development
数据分析, 数据统计分析, 数据分析能力 | data analysis, data analytics, =Analytics
数据挖掘 | data mining | <data-analysis
数据可视化, 可视化 | data visualization, data visualisation | <data-analysis
数据仓库, 数仓, 数仓建模 | data warehouse, data warehousing
数据建模, 数据模型 | data modeling, data modelling
数据治理, 数据质量, 主数据 | data governance, data quality, master data management
数据清洗, 数据处理, 数据预处理 | data cleaning, data preprocessing, data wrangling, data processing
数据采集, 网络爬虫, 爬虫 | web scraping, web crawling, data collection
数据标注, 图像标注 | data annotation, data labeling, data labelling
数据录入 | data entry
大数据, 大数据开发, 大数据技术开发 | big data
数据工程, 数据管道 | data engineering, data pipelines, data pipeline
ETL开发 | ETL, ELT pipeline
商业智能, BI报表 | business intelligence, =BI
统计分析, 统计学, 统计 | statistical analysis, statistics
概率论, 概率统计 | probability theory
线性代数 | linear algebra
假设检验, A/B测试, AB测试 | A/B testing, hypothesis testing
时间序列 | time series analysis, time series forecasting
运筹学, 运筹优化, 优化算法 | operations research, mathematical optimization
量化分析, 量化, 量化交易 | quantitative analysis, quantitative trading
数学建模, 数学模型 | mathematical modeling, mathematical modelling
机器学习, 机器学习算法 | machine learning, ~=ML, AI/ML, ML models
深度学习 | deep learning, neural networks, neural network | <machine-learning
强化学习 | reinforcement learning | <machine-learning
人工智能, 人工智能技术 | artificial intelligence, =AI, generative AI, GenAI
大语言模型, 大模型 | large language models, =LLM, =LLMs, large language model | <artificial-intelligence
提示词工程, 提示词 | prompt engineering
检索增强生成 | retrieval-augmented generation, =RAG
智能体开发 | AI agents, agentic AI
自然语言处理 | natural language processing, =NLP | <machine-learning
计算机视觉, 图像识别, 目标检测 | computer vision, image recognition, object detection | <machine-learning
图像处理, 数字图像处理, 图像算法 | image processing
语音识别, 语音处理 | speech recognition, speech processing
推荐系统, 推荐算法 | recommender systems, recommendation systems
知识图谱 | knowledge graph
搜索引擎技术, 信息检索 | information retrieval, search engines
算法设计, 算法, 算法开发, 算法优化 | algorithm design, algorithms
模型部署, 模型训练 | MLOps, model deployment, model training
同步定位与建图 | simultaneous localization and mapping, =SLAM
点云, 点云处理 | point cloud processing
SQL语句, SQL查询 | SQL, T-SQL, PL/SQL | wd:Q47607
数据库, 数据库设计, 数据库开发 | databases, database design, database, database development
数据库管理, 数据库维护, 数据库运维, 数据库优化 | database administration, database management
R语言 | R programming, ~=R, RStudio, R language | wd:Q206904
| SAS programming, =SAS
| Julia language, ~=Julia
地理信息系统 | geographic information systems, =GIS
遥感 | remote sensing
# tool
| MySQL, MariaDB | <databases <sql
| PostgreSQL, =Postgres | <databases <sql
Oracle数据库 | Oracle Database, =Oracle | <databases <sql
| SQL Server, SQLServer, MSSQL | <databases <sql
| SQLite | <databases <sql
| Db2, IBM DB2 | <databases
达梦数据库, 人大金仓, 国产数据库 | Dameng database, GaussDB, OceanBase, TiDB | <databases
| NoSQL, Cassandra, DynamoDB, HBase | <databases
| MongoDB | <databases
| Redis, Memcached | <databases
| Elasticsearch, =ELK, ELK Stack, Elastic Stack
| Hadoop, HDFS, MapReduce | <big-data
| Apache Spark, ~=Spark, PySpark, Spark SQL | <big-data
| Apache Hive, ~=Hive, HiveQL | <big-data
| Apache Flink, =Flink | <big-data
| Apache Kafka, =Kafka
消息队列 | RabbitMQ, RocketMQ, message queue
| ClickHouse, =Doris, StarRocks
| Snowflake data, =Snowflake, BigQuery, Redshift
| Databricks
| Apache Airflow, =Airflow, =dbt
| Pandas, NumPy, SciPy | <python
| scikit-learn, sklearn, XGBoost | <machine-learning
| PyTorch | <deep-learning
| TensorFlow, Keras | <deep-learning
飞桨 | PaddlePaddle | <deep-learning
| OpenCV | <computer-vision
| LangChain, Hugging Face, LlamaIndex | <large-language-models
| CUDA, TensorRT
| Jupyter, Jupyter Notebook | <python
| Tableau | <data-visualization
| Power BI, PowerBI | <data-visualization
帆软 | FineReport, FineBI | <data-visualization
| ECharts, D3.js | <data-visualization
| Looker, =Looker Studio, Google Data Studio | <data-visualization
| SPSS | <statistical-analysis
| Stata, EViews | <statistical-analysis
| Minitab | <statistical-analysis
| ArcGIS, QGIS, SuperMap | <geographic-information-systems
| Robot Operating System, =ROS
# role
数据分析师, 数据分析员, 数据分析专员, 数据分析工程师, 数据专员, 商业分析师, 经营分析师 | data analyst, business intelligence analyst, BI analyst, data analytics intern
数据工程师, 大数据工程师, 大数据开发工程师, ETL工程师, 数据开发工程师, 数仓工程师, 数据仓库工程师 | data engineer, big data engineer, ETL developer, analytics engineer
数据科学家, 数据挖掘工程师 | data scientist, applied scientist
算法工程师, 算法研发工程师, 算法专家 | algorithm engineer
机器学习工程师, 深度学习工程师, 深度学习算法工程师, 机器学习算法工程师 | machine learning engineer, ML engineer, deep learning engineer | <algorithm-engineer
人工智能工程师, AI工程师, AI算法工程师, 大模型工程师, AI训练师, 人工智能训练师, 大模型算法工程师 | AI engineer, AI trainer, AI/ML engineer, LLM engineer | <algorithm-engineer
自然语言处理工程师, NLP工程师, NLP算法工程师 | NLP engineer | <algorithm-engineer
图像算法工程师, 计算机视觉工程师, 图像处理工程师, 视觉算法专家 | computer vision engineer, image processing engineer | <algorithm-engineer
数据库管理员, 数据库工程师, 数据库开发工程师, 数据库运维工程师 | database administrator, =DBA, database engineer, database developer
爬虫工程师, 爬虫开发工程师 | web scraping engineer
数据标注员, 标注员 | data annotator, data labeler
数据录入员, 录入员, 文员录入 | data entry clerk, data entry operator
数据产品经理 | data product manager
BI工程师, BI开发工程师, 报表工程师 | BI developer, BI engineer, business intelligence developer
统计员, 统计专员, 生产统计员, 车间统计, 统计文员 | statistics clerk, production statistician
统计师 | statistician
量化研究员, 量化分析师 | quantitative researcher, quantitative analyst, quant researcher, quantitative trader, quant trader, quantitative developer
GIS工程师, GIS开发工程师 | GIS engineer, GIS analyst, GIS developer
运筹优化工程师 | operations research analyst
研究科学家, 科研助理, 研究员, 科研人员 | research scientist, research assistant, researcher, research engineer, =Scientist, research associate
# trap
品牌大数据局, Class R, R级, 统计局, 数据库存, AI招聘, 轻量化, 矢量化, 量化指标, 量化考核
`,
};
